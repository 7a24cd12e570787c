package org.w3id.muster.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Whether a server can listen at an address. Asked before anything else is opened, so that a taken port is told as such and
 * not by what happens to fail first.
 */
public final class ListenAddress {

    private static final int FIRST_FREE_PORT = 1024;

    private ListenAddress() {}

    /**
     * Tries to listen, and stops at once.
     *
     * @param port 0 stands for any free one
     * @throws IllegalStateException if it is impossible; the message says why and what to do
     */
    public static void check(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            InetAddress address = InetAddress.getByName(host);
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new IllegalStateException(words(host, port, e), e);
        }
    }

    private static String words(String host, int port, IOException failure) {
        String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (failure instanceof UnknownHostException) {
            return "There is no host " + host + ". Name one of this machine's own with --host, such as localhost.";
        }
        if (reason.contains("permission")) {
            return "Port " + port + " may not be opened: ports below " + FIRST_FREE_PORT
                    + " belong to the administrator. Choose a higher one with --port.";
        }
        if (reason.contains("assign") || reason.contains("not available")) {
            return host
                    + " is no address of this machine. Name one of its own with --host: localhost, or 0.0.0.0 for all.";
        }
        if (failure instanceof BindException) {
            return "Port " + port + " of " + host
                    + " is taken by another program, perhaps by another Muster. Stop that one, or choose another port with --port; 0 takes a free one.";
        }
        return "Cannot listen on " + host + ":" + port + ": " + failure.getMessage()
                + ". Choose another address with --host and --port.";
    }
}
