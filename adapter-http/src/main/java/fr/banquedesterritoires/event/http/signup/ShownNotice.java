package fr.banquedesterritoires.event.http.signup;

import static java.lang.annotation.ElementType.TYPE_USE;

import fr.banquedesterritoires.event.privacy.NoticeVersion;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A version of the information notice, or nothing. */
@Documented
@Constraint(validatedBy = ShownNotice.Check.class)
@Target(TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@interface ShownNotice {

  String message() default RequestCheck.UNKNOWN_VALUE;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Reads it. */
  final class Check implements ConstraintValidator<ShownNotice, String> {

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
      return typed == null || NoticeVersion.parse(typed).isPresent();
    }
  }
}
