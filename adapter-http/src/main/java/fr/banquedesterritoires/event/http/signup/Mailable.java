package fr.banquedesterritoires.event.http.signup;

import static java.lang.annotation.ElementType.FIELD;

import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.text.TextFlaw;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An e-mail address that the domain takes. */
@Documented
@Constraint(validatedBy = Mailable.Check.class)
@Target(FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface Mailable {

  String message() default RequestCheck.NOT_AN_ADDRESS;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells nothing typed from something that is no address. */
  final class Check implements ConstraintValidator<Mailable, String> {

    @Override
    public boolean isValid(String typed, ConstraintValidatorContext context) {
      if (typed.isBlank()) {
        RequestCheck.report(context, TextFlaw.BLANK);
        return false;
      }
      return EmailAddress.parse(typed).isPresent();
    }
  }
}
