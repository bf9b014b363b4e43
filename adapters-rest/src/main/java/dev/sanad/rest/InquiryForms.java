package dev.sanad.rest;

import dev.sanad.channel.Inquiry;
import dev.sanad.channel.InquiryDesk;
import dev.sanad.kernel.Language;

/** The bodies of inquiries and of what is done about them. */
final class InquiryForms {

    private InquiryForms() {}

    /** A contact, before it is known who made it. */
    record ContactForm(String channel, Language language, Inquiry.Outcome outcome) {

        Inquiry.Contact contact(Inquiry.Made made) {
            return new Inquiry.Contact(made, channel, language, outcome);
        }
    }

    static InquiryDesk.Question question(Form form) {
        return new InquiryDesk.Question(
                form.person("about"),
                form.neededName("channel").orElse(""),
                form.neededName("purpose").orElse(""),
                language(form),
                form.truth("emergency"));
    }

    static ContactForm contact(Form form) {
        return new ContactForm(
                form.neededName("channel").orElse(""),
                language(form),
                new Inquiry.Outcome(
                        form.truth("reached"),
                        form.truth("answered"),
                        form.neededCount("minutes").orElse(1)));
    }

    static String to(Form form) {
        return form.neededName("to").orElse("");
    }

    private static Language language(Form form) {
        return form.neededWord("language", Language::of).orElse(Language.ENGLISH);
    }
}
