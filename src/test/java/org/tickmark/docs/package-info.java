/** That the pages below {@code docs/} name tests and files that exist. */
package org.tickmark.docs;
