/** What the application is made of: its libraries and their licences. */
package org.tickmark.supply;
