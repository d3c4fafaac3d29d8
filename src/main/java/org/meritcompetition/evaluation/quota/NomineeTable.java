package org.meritcompetition.evaluation.quota;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.Set;

/**
 * Nominees by id in the order in which they came, in arrays, for a file of a million of them. Every
 * id and every unit is kept once, however often the file repeats it.
 */
public final class NomineeTable extends AbstractMap<String, Nominee> {

    private static final int FIRST_SIZE = 64;

    private final Map<String, String> units = new HashMap<>();
    private String[] ids = new String[FIRST_SIZE];
    private String[] unitOf = new String[FIRST_SIZE];
    private int[] preference = new int[FIRST_SIZE];

    /** The hash code of an id, and its number from 1; 0 where none is. */
    private long[] slots = new long[2 * FIRST_SIZE];

    private int known;
    private int size;

    /** A list of ids, in their order; kept as numbers of this table. */
    public List<String> ids(List<String> some) {
        return new Ids(some.stream().mapToInt(this::number).toArray());
    }

    /** Adds a nominee. */
    public void add(String id, Nominee nominee) {
        int number = number(id);
        size += unitOf[number] == null ? 1 : 0;
        unitOf[number] = units.computeIfAbsent(nominee.unit(), unit -> unit);
        preference[number] = nominee.preference();
    }

    /** The units that have a nominee. */
    Set<String> units() {
        return Collections.unmodifiableSet(units.keySet());
    }

    @Override
    public Nominee get(Object id) {
        int number = numberAt(slot(id));
        return number < 0 || unitOf[number] == null
                ? null
                : new Nominee(unitOf[number], preference[number]);
    }

    @Override
    public boolean containsKey(Object id) {
        int number = numberAt(slot(id));
        return number >= 0 && unitOf[number] != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<String, Nominee>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Nominee>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private int number(String id) {
        int slot = slot(id);
        if (slots[slot] != 0) {
            return numberAt(slot);
        }
        if (known == ids.length) {
            grow();
            slot = slot(id);
        }
        ids[known] = id;
        slots[slot] = (long) id.hashCode() << Integer.SIZE | ++known;
        return known - 1;
    }

    private int numberAt(int slot) {
        return (int) slots[slot] - 1;
    }

    /** Where the id is, or would be put; never more than half of the slots are taken. */
    private int slot(Object id) {
        int hash = id.hashCode();
        int slot = home(hash);
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> Integer.SIZE) == hash && ids[numberAt(slot)].equals(id)) {
                return slot;
            }
            slot = next(slot);
        }
        return slot;
    }

    /** Numbered ids have hash codes close together; this spreads them (MurmurHash3's finish). */
    private int home(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return (mixed ^ mixed >>> 16) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * known);
        unitOf = Arrays.copyOf(unitOf, 2 * known);
        preference = Arrays.copyOf(preference, 2 * known);
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long entry : before) {
            if (entry != 0) {
                int slot = home((int) (entry >>> Integer.SIZE));
                while (slots[slot] != 0) {
                    slot = next(slot);
                }
                slots[slot] = entry;
            }
        }
    }

    /** Ids of this table by number. */
    final class Ids extends AbstractList<String> implements MatchingBoard.Listed, RandomAccess {

        private final int[] numbers;

        private Ids(int[] numbers) {
            this.numbers = numbers;
        }

        boolean isOf(Map<String, Nominee> nominees) {
            return nominees == NomineeTable.this;
        }

        @Override
        public String get(int index) {
            return ids[numbers[index]];
        }

        @Override
        public String unit(int index) {
            return unitOf[numbers[index]];
        }

        @Override
        public int preference(int index) {
            return preference[numbers[index]];
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }

    private final class Entries implements Iterator<Entry<String, Nominee>> {
        private int next;

        @Override
        public boolean hasNext() {
            while (next < known && unitOf[next] == null) {
                next++;
            }
            return next < known;
        }

        @Override
        public Entry<String, Nominee> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Nominee nominee = new Nominee(unitOf[next], preference[next]);
            return Map.entry(ids[next++], nominee);
        }
    }
}
