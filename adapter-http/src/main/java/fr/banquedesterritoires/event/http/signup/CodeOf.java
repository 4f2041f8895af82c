package fr.banquedesterritoires.event.http.signup;

import static java.lang.annotation.ElementType.TYPE_USE;

import fr.banquedesterritoires.event.http.web.Codes;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The code of one of the domain's constants, or nothing. */
@Documented
@Constraint(validatedBy = CodeOf.Check.class)
@Target(TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@interface CodeOf {

  Class<? extends Enum<?>> value();

  String message() default RequestCheck.UNKNOWN_VALUE;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Knows the codes. */
  final class Check implements ConstraintValidator<CodeOf, String> {

    private Set<String> codes = Set.of();

    @Override
    public void initialize(CodeOf annotation) {
      codes =
          Arrays.stream(annotation.value().getEnumConstants())
              .map(Codes::of)
              .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
      return typed == null || typed.isEmpty() || codes.contains(typed);
    }
  }
}
