package dev.sanad.calendar;

import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.util.Optional;
import java.util.function.Function;

/** What came of reading a text: a value, or the reason why there is none. */
public sealed interface Reading<T> {

    record Read<T>(T value) implements Reading<T> {}

    record Unread<T>(Refusal refusal) implements Reading<T> {}

    /** The value, or {@link RefusedException}. */
    default T orThrow() {
        if (this instanceof Unread<T> unread) {
            throw new RefusedException(unread.refusal());
        }
        return ((Read<T>) this).value();
    }

    /** The reason why there is no value; empty where there is one. */
    default Optional<Refusal> refused() {
        return this instanceof Unread<T> unread ? Optional.of(unread.refusal()) : Optional.empty();
    }

    /** The value changed, or the same reason. */
    default <U> Reading<U> map(Function<? super T, ? extends U> change) {
        if (this instanceof Unread<T> unread) {
            return new Unread<>(unread.refusal());
        }
        return new Read<>(change.apply(((Read<T>) this).value()));
    }

    /** What comes of reading the value further, or the same reason. */
    default <U> Reading<U> then(Function<? super T, Reading<U>> further) {
        if (this instanceof Unread<T> unread) {
            return new Unread<>(unread.refusal());
        }
        return further.apply(((Read<T>) this).value());
    }

    static <T> Reading<T> of(T value) {
        return new Read<>(value);
    }

    static <T> Reading<T> not(CalendarRefusal why) {
        return new Unread<>(Refusal.of(why));
    }
}
