package org.meritcompetition.notification;

/** A way out of the house. It is a bean where it is set up, and is not there otherwise. */
public interface Channel {

    /** Which way out. */
    enum Kind {
        MAIL("邮件"),
        WEBHOOK("消息接口");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Kind kind();

    /**
     * Opens the line to the other side; several deliveries go over one.
     *
     * @throws ChannelTrouble where it cannot be used now
     */
    Line open() throws ChannelTrouble;

    /** An open line. */
    interface Line extends AutoCloseable {

        /**
         * Hands one delivery over.
         *
         * @throws ChannelTrouble where the fault is the line's and not the delivery's; nothing was
         *     handed over then
         */
        Outcome send(Delivery delivery) throws ChannelTrouble;

        @Override
        default void close() {}
    }
}
