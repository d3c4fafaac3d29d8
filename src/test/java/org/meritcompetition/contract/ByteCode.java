package org.meritcompetition.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;

/** Follows a method through the rooms that talk to the engine and collects what it says. */
final class ByteCode {

    private static final String OWN = "org/meritcompetition/";
    private static final String ROOM = "/process/";
    private static final String SUBMISSION = OWN + "engine/Submission";
    private static final String ARGUMENT = "\u0001";

    private record Place(String owner, String method) {}

    private final Reach reach = Reach.nothing();
    private final Set<Place> seen = new HashSet<>();
    private final Deque<Place> open = new ArrayDeque<>();

    private ByteCode() {}

    /** What the method of that name, and all it calls, say. */
    static Reach reach(Class<?> type, String method) {
        var code = new ByteCode();
        code.follow(type.getName().replace('.', '/'), method);
        while (!code.open.isEmpty()) {
            code.read(code.open.pop());
        }
        return code.reach;
    }

    private void follow(String owner, String method) {
        if (owner.startsWith(OWN) && owner.contains(ROOM)) {
            var place = new Place(owner, method);
            if (seen.add(place)) {
                open.push(place);
            }
        }
        if (owner.startsWith(OWN)) {
            sayConstantsOf(owner);
        }
    }

    private void sayConstantsOf(String owner) {
        try {
            var type = Class.forName(owner.replace('/', '.'), false, getClass().getClassLoader());
            if (type.isEnum()) {
                for (var constant : type.getEnumConstants()) {
                    reach.words().add(((Enum<?>) constant).name());
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(Place place) {
        try (var file = getClass().getClassLoader().getResourceAsStream(place.owner + ".class")) {
            var found = new boolean[1];
            var type = new ClassReader(file);
            type.accept(
                    new ClassVisitor(SpringAsmInfo.ASM_VERSION) {
                        @Override
                        public MethodVisitor visitMethod(
                                int access, String name, String d, String s, String[] e) {
                            if (!name.equals(place.method)) {
                                return null;
                            }
                            found[0] = true;
                            return new Listener();
                        }
                    },
                    ClassReader.SKIP_DEBUG);
            if (!found[0]) {
                follow(type.getSuperName(), place.method);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pattern(String recipe) {
        return Arrays.stream(recipe.split("((?<=%1$s)|(?=%1$s))".formatted(ARGUMENT)))
                .map(it -> it.equals(ARGUMENT) ? ".+" : Pattern.quote(it))
                .collect(Collectors.joining());
    }

    private final class Listener extends MethodVisitor {

        private String last;

        Listener() {
            super(SpringAsmInfo.ASM_VERSION);
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String word) {
                reach.words().add(word);
                last = word;
            }
        }

        @Override
        public void visitInvokeDynamicInsn(
                String name, String descriptor, Handle bootstrap, Object... arguments) {
            last = null;
            for (var argument : arguments) {
                if (argument instanceof Handle called) {
                    follow(called.getOwner(), called.getName());
                } else if (argument instanceof String recipe && recipe.contains(ARGUMENT)) {
                    reach.puttogether().add(pattern(recipe));
                }
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (owner.startsWith(OWN)) {
                sayConstantsOf(owner);
            }
        }

        @Override
        public void visitMethodInsn(
                int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.equals(SUBMISSION) && descriptor.startsWith("(Ljava/lang/String;)")) {
                if (last != null) {
                    reach.read().add(last);
                }
            } else {
                follow(owner, name);
            }
            last = null;
        }
    }
}
