package org.w3id.muster.mapping;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** A record's constructor or accessor that takes and gives plain objects. */
final class Handle {

    private final MethodHandle handle;

    private Handle(MethodHandle handle) {
        this.handle = handle;
    }

    static Handle constructor(MethodHandle constructor) {
        int arity = constructor.type().parameterCount();
        return new Handle(constructor.asType(MethodType.genericMethodType(arity)).asSpreader(Object[].class, arity)
                .asType(MethodType.methodType(Object.class, Object.class)));
    }

    static Handle accessor(MethodHandle accessor) {
        return new Handle(accessor.asType(MethodType.genericMethodType(1)));
    }

    /** An accessor of what this one gives: what lies inside an embedded record. */
    Handle then(Handle inner) {
        return new Handle(MethodHandles.filterReturnValue(handle, inner.handle));
    }

    /** What the record's own code throws is passed on: a record's constructor and accessors throw nothing checked. */
    Object call(Object argument) {
        try {
            return (Object) handle.invokeExact(argument);
        } catch (RuntimeException | Error own) {
            throw own;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }
}
