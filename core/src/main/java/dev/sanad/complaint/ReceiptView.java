package dev.sanad.complaint;

import dev.sanad.request.Notification;
import dev.sanad.request.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody reads with his receipt.
 *
 * @param progress of the report; empty until it was taken in
 * @param left what he left and is not taken in yet, or was refused
 */
public record ReceiptView(Optional<Progress> progress, List<Left> left) {

    public ReceiptView {
        left = List.copyOf(left);
    }

    /**
     * Where a case stands, what was said to its owner, and the same of every case that followed from it.
     *
     * @param said oldest first; holds what people wrote
     */
    public record Progress(Timeline timeline, List<Notification> said, List<Progress> followed) {
        public Progress {
            said = List.copyOf(said);
            followed = List.copyOf(followed);
        }

        @Override
        public String toString() {
            return "Progress";
        }
    }

    /**
     * Something that lies in the box.
     *
     * @param action what was done; empty for the report itself where its policy has one way to begin
     * @param refused codes of the refusals for which it was not taken in; none while it waits
     */
    public record Left(Optional<String> action, LocalDate day, List<String> refused) {
        public Left {
            refused = List.copyOf(refused);
        }
    }
}
