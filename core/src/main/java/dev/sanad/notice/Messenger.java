package dev.sanad.notice;

import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PeerReply;
import dev.sanad.kernel.PersonId;

/** Carries messages to people: by SMS, mail, letter, whatever the host has. Port; the host's own gateway serves it. */
public interface Messenger {

    /**
     * A message to one person, whose address the messenger knows.
     *
     * @param id the same id again sends nothing twice
     * @param channel the policy's name of it
     */
    record Message(CommandId id, PersonId to, String channel, Language language, String text) {
        /** Without the text. */
        @Override
        public String toString() {
            return "Message[" + id + ", " + channel + "]";
        }
    }

    /** Takes the message for sending. It throws nothing for what the other side does: see {@link PeerReply}. */
    PeerReply send(Message message);
}
