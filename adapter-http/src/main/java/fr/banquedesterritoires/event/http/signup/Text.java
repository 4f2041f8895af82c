package fr.banquedesterritoires.event.http.signup;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;

import fr.banquedesterritoires.event.text.TextFlaw;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text that its rule in the domain takes. */
@Documented
@Constraint(validatedBy = Text.Check.class)
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface Text {

  TextLimit value();

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Says which flaw. */
  final class Check implements ConstraintValidator<Text, String> {

    private TextLimit limit = TextLimit.GIVEN_NAME;

    @Override
    public void initialize(Text annotation) {
      limit = annotation.value();
    }

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
      Optional<TextFlaw> flaw =
          Optional.ofNullable(typed)
              .flatMap(limit.rule()::flawOf)
              .filter(found -> limit.isRequired() || found != TextFlaw.BLANK);
      flaw.ifPresent(found -> RequestCheck.report(context, found));
      return flaw.isEmpty();
    }
  }
}
