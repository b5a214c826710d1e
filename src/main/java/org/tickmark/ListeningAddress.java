package org.tickmark;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Whether the address asked for can be listened at, asked before the house starts: seconds earlier than Tomcat would. */
final class ListeningAddress {

    private ListeningAddress() {}

    /** @throws StartRefused when the address is not this machine's, or the port is taken */
    static void check(String host, int port) {
        try {
            var address = InetAddress.getByName(host);
            bind(address, port);
            if (address.isLoopbackAddress()) {
                // The ready line says "localhost", which a browser may look up as ::1 first.
                bindIfThere(InetAddress.getByName("::1"), port);
            }
        } catch (UnknownHostException e) {
            throw new StartRefused("There is no address '%s' to listen at.".formatted(host));
        } catch (BindException e) {
            throw new StartRefused(port == 0 || isForeign(e) ? foreign(host) : inUse(port));
        } catch (IOException e) {
            throw new StartRefused("Cannot listen at %s, port %d: %s".formatted(host, port, e.getMessage()));
        }
    }

    /** The one sentence about a taken port. */
    static String inUse(int port) {
        return "Port %d is in use by another program; stop it, or choose another port with --port (0 takes a free one)."
                .formatted(port);
    }

    private static String foreign(String host) {
        return "Cannot listen at '%s': it is no address of this machine.".formatted(host);
    }

    private static boolean isForeign(BindException e) {
        return String.valueOf(e.getMessage()).contains("assign");
    }

    private static void bind(InetAddress address, int port) throws IOException {
        try (var socket = new ServerSocket()) {
            // As Tomcat does: a port in TIME_WAIT after a restart is not in use.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        }
    }

    private static void bindIfThere(InetAddress address, int port) throws IOException {
        try {
            bind(address, port);
        } catch (BindException e) {
            if (!isForeign(e)) {
                throw e;
            }
        } catch (java.net.SocketException e) {
            // No IPv6 on this machine: nobody else can be listening there either.
        }
    }
}
