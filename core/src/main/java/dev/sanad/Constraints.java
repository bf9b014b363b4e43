package dev.sanad;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.request.RequestRefusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What commands must hold by themselves, before anything is asked of a policy. */
record Constraints(Validator validator) {

    /** The command; refused where it breaks a constraint, with each field that does. */
    <T> T met(T command) {
        List<Refusal> refusals = validator.validate(command).stream()
                .sorted(Comparator.comparing(Constraints::field))
                .map(Constraints::refusal)
                .toList();
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return command;
    }

    private static Refusal refusal(ConstraintViolation<?> violation) {
        Refusal refusal = Refusal.of(RequestRefusal.CONSTRAINT_VIOLATED).with("field", field(violation));
        boolean text = violation.getInvalidValue() instanceof CharSequence;
        return text && violation.getConstraintDescriptor().getAnnotation() instanceof Size size
                ? refusal.with("least", Argument.number(size.min())).with("most", Argument.number(size.max()))
                : refusal;
    }

    /** The way to the field; what an optional field holds is the field. */
    private static String field(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }
}
