package dev.sanad.rest;

import dev.sanad.lifecycle.Occasion;
import dev.sanad.survey.Cell;
import dev.sanad.survey.Groups;
import dev.sanad.survey.Measure;
import dev.sanad.survey.Planning;
import java.time.LocalDate;
import java.util.Optional;

/** The body of {@code POST surveys/{survey}/measures}. */
record PlanForm(Optional<Integer> report, Optional<String> item, Optional<Cell> cell, Optional<Measure.Plan> plan) {

    static PlanForm read(Form form) {
        Optional<Cell.Kind> kind = form.neededWord("cell", Cell.Kind.class);
        Optional<String> group = form.word("group", word -> Optional.of(word).filter(Groups::fits));
        Optional<String> cause = form.neededText("cause");
        Optional<String> action = form.neededText("action");
        Optional<String> responsible = form.neededName("responsible");
        Optional<LocalDate> deadline = form.neededDay("deadline");
        Optional<LocalDate> check = form.neededDay("check");
        return new PlanForm(
                form.neededCount("report"),
                form.neededName("item"),
                kind.map(of -> new Cell(of, group.orElse(""))),
                check.map(day -> new Measure.Plan(
                        cause.orElse(""), action.orElse(""), responsible.orElse(""), deadline.orElse(day), day)));
    }

    Planning planning(Occasion occasion, String survey) {
        return new Planning(
                occasion,
                new Measure.Finding(survey, report.orElseThrow(), item.orElseThrow(), cell.orElseThrow()),
                plan.orElseThrow());
    }
}
