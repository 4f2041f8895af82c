package fr.banquedesterritoires.event.http.signup;

import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.text.TextFlaw;
import fr.banquedesterritoires.event.text.TextRule;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Tells everything that is wrong with a request at once. The constraints yield codes; the words for
 * them stand in the bundle beside this class, under the field and the code or the code alone.
 */
public final class RequestCheck {

  static final String MISSING = "missing";
  static final String NOT_AN_ADDRESS = "not-an-address";
  static final String UNKNOWN_VALUE = "unknown-value";

  private static final List<String> FIELDS =
      Arrays.stream(SignUpRequest.class.getRecordComponents())
          .map(RecordComponent::getName)
          .toList();

  private RequestCheck() {}

  /** Loads what the first check needs, which takes most of a second. */
  public static void warmUp() {
    violations(SignUpRequest.EMPTY, Locale.FRENCH);
  }

  /** All violations in the order of the form, in a language. */
  public static List<Violation> violations(SignUpRequest request, Locale language) {
    return violations(request, "", language);
  }

  /** The same, told to whoever filled the form in for somebody else. */
  static List<Violation> ofSomebodyElse(SignUpRequest request, Locale language) {
    return violations(request, "other.", language);
  }

  private static List<Violation> violations(SignUpRequest request, String whose, Locale language) {
    return Loaded.VALIDATOR.validate(request).stream()
        .sorted(Comparator.comparingInt(violation -> FIELDS.indexOf(field(violation))))
        .map(
            violation ->
                worded(whose, field(violation), violation.getMessage(), limit(violation), language))
        .toList();
  }

  /** What is wrong with an address that stands alone. */
  public static List<Violation> ofAddress(String email, Locale language) {
    if (email.isBlank()) {
      return List.of(violation("email", Codes.of(TextFlaw.BLANK), language));
    }
    return EmailAddress.parse(email).isPresent()
        ? List.of()
        : List.of(violation("email", NOT_AN_ADDRESS, language));
  }

  /** One violation, found elsewhere, in a language. */
  public static Violation violation(String field, String code, Locale language) {
    return worded("", field, code, 0, language);
  }

  /** What is wrong with a text by a rule of the domain, in a language. */
  public static Optional<Violation> ofText(
      String field, TextRule rule, String typed, Locale language) {
    return rule.flawOf(typed)
        .map(flaw -> worded("", field, Codes.of(flaw), rule.maxLength(), language));
  }

  static void report(ConstraintValidatorContext context, TextFlaw flaw) {
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(Codes.of(flaw)).addConstraintViolation();
  }

  private static Violation worded(
      String whose, String field, String code, int limit, Locale language) {
    ResourceBundle words = words(language);
    String key =
        Stream.of(whose + field + "." + code, field + "." + code, code)
            .filter(words::containsKey)
            .findFirst()
            .orElseThrow();
    MessageFormat message = new MessageFormat(words.getString(key), language);
    return new Violation(field, code, message.format(new Object[] {limit}));
  }

  private static String field(ConstraintViolation<?> violation) {
    return violation.getPropertyPath().iterator().next().getName();
  }

  private static int limit(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation() instanceof Text text
        ? text.value().rule().maxLength()
        : 0;
  }

  private static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle(
        RequestCheck.class.getPackageName() + ".violations",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Built when first asked for, off the start-up path. */
  private static final class Loaded {
    static final Validator VALIDATOR =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
  }
}
