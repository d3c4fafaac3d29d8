package org.meritcompetition.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A mail server that answers as the test wants it to, good or bad. */
class FakeMailServer implements AutoCloseable {

    /** Instead of an answer: none at all. */
    static final String SILENCE = "silence";

    /** Instead of an answer: the connection is cut. */
    static final String HANG_UP = "hang up";

    private final ServerSocket socket;
    private final List<Socket> guests = new CopyOnWriteArrayList<>();
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final UnaryOperator<String> manners;

    /**
     * Starts it.
     *
     * @param manners the answer to a command where it is not the usual one, else {@code null}; the
     *     end of a mail is the command {@code .}
     */
    FakeMailServer(UnaryOperator<String> manners) throws IOException {
        this.manners = manners;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        inBackground(this::receive);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The Message-IDs of the mails that it has taken over. */
    List<String> accepted() {
        return accepted;
    }

    private void receive() {
        while (!socket.isClosed()) {
            try {
                var guest = socket.accept();
                guests.add(guest);
                inBackground(() -> serve(guest));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket guest) {
        try (guest;
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        guest.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(guest.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("220 fake\r\n");
            out.flush();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var messageId = line.startsWith("DATA") ? mail(in, out) : null;
                var command = line.startsWith("DATA") ? "." : line;
                var answer = manners.apply(command);
                if (HANG_UP.equals(answer)) {
                    return;
                }
                if (messageId != null && (answer == null || SILENCE.equals(answer))) {
                    accepted.add(messageId);
                }
                if (!SILENCE.equals(answer)) {
                    out.print((answer == null ? usual(command) : answer) + "\r\n");
                    out.flush();
                }
            }
        } catch (IOException e) {
            // the guest is gone
        }
    }

    private static String mail(BufferedReader in, PrintWriter out) throws IOException {
        out.print("354 go on\r\n");
        out.flush();
        var messageId = "";
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            messageId = line.startsWith("Message-ID: ") ? line.substring(12) : messageId;
        }
        return messageId;
    }

    private static String usual(String command) {
        return command.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "fake mail server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (var guest : guests) {
            guest.close();
        }
    }
}
