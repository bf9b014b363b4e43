package dev.sanad.desk.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/** The example policies of Harakiya in a folder, to change them. */
final class HarakiyaFiles {
    private static final String OVERLAY = "harakiya.policy.yaml";
    private static final String TEMPLATE = "beneficiary-relations.template.yaml";

    private HarakiyaFiles() {}

    /** With a telephone that is answered for an hour a week, and not today, yesterday or tomorrow. */
    static void copyWithClosedTelephone(Path folder) throws IOException {
        String day = LocalDate.now(ZoneId.of("Asia/Riyadh"))
                .plusDays(3)
                .getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .toUpperCase(Locale.ROOT);
        String overlay = read(OVERLAY);
        String changed = overlay.replaceFirst(
                "\nchannels:\n",
                "\ncalendar: {hours: {seldom: {" + day
                        + ": \"09:00-10:00\"}}}\nchannels:\n  telephone: {hours: seldom}\n");
        if (changed.equals(overlay)) {
            throw new IllegalStateException("the policy has no channels to change");
        }
        Files.writeString(folder.resolve(OVERLAY), changed);
        Files.writeString(folder.resolve(TEMPLATE), read(TEMPLATE));
    }

    private static String read(String name) throws IOException {
        try (InputStream file = HarakiyaFiles.class.getResourceAsStream("/policies/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
