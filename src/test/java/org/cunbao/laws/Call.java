package org.cunbao.laws;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/**
 * One call or reference from one class to a method or constructor.
 *
 * @param parameters the names of the parameters' types
 */
record Call(String owner, String name, List<String> parameters) {

    static Call of(JavaAccess<?> access) {
        List<String> parameters = access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of("a field");
        return new Call(access.getTargetOwner().getName(), access.getTarget().getName(), parameters);
    }

    /** Whether it is this method of this class. */
    boolean is(String ownerName, String method) {
        return owner.equals(ownerName) && name.equals(method);
    }

    boolean takes(String type) {
        return parameters.contains(type);
    }

    @Override
    public String toString() {
        return owner + "." + name + parameters;
    }
}
