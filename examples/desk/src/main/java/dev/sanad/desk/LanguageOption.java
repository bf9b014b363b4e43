package dev.sanad.desk;

import dev.sanad.kernel.Language;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which language a command speaks. */
final class LanguageOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "LANG", description = "ar, fa, hu or en; the machine's unless given.")
    private String lang = "";

    Language language() {
        if (lang.isEmpty()) {
            return Language.of(Locale.getDefault().toLanguageTag()).orElse(Language.ENGLISH);
        }
        return Language.of(lang)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "--lang: one of ar, fa, hu, en, not '" + lang + "'"));
    }
}
