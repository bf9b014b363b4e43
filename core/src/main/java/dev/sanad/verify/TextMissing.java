package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.policy.Policy;
import dev.sanad.policy.source.Notes;
import java.util.List;

/** Texts for people that lack a language of the policy. Clauses are quoted in their own language and lack none. */
final class TextMissing implements PolicyCheck {

    @Override
    public List<Finding> of(Policy policy) {
        return policy.form().notes().untranslated().stream()
                .distinct()
                .map(TextMissing::finding)
                .toList();
    }

    private static Finding finding(Notes.Untranslated text) {
        List<Argument> missing = text.missing().stream()
                .map(Language::tag)
                .<Argument>map(Argument.Word::new)
                .toList();
        return Finding.of(FindingCode.TEXT_MISSING, Part.policy(text.keys()))
                .with("text", new Argument.Word(String.join(".", text.keys())))
                .with("languages", new Argument.Several(missing));
    }
}
