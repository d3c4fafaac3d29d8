package org.meritcompetition.record;

import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Changes one field of an entry after the other. */
final class Spoiling {

    private Spoiling() {}

    static List<Entry> everyFieldOf(Entry entry) {
        return IntStream.range(0, Entry.class.getRecordComponents().length)
                .mapToObj(field -> with(entry, field, other(value(entry, field))))
                .toList();
    }

    /** The entry with another value in the field of that number, from 0. */
    static Entry with(Entry entry, int field, Object value) {
        var values =
                IntStream.range(0, Entry.class.getRecordComponents().length)
                        .mapToObj(i -> i == field ? value : value(entry, i))
                        .toArray();
        try {
            return (Entry) Entry.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Entry entry, int field) {
        try {
            return Entry.class.getRecordComponents()[field].getAccessor().invoke(entry);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object other(Object value) {
        if (value instanceof Long number) {
            return number + 1;
        }
        return value instanceof Instant at ? at.plusNanos(1000) : "0" + value;
    }
}
