package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.signup.GroupRequest;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Sent;
import fr.banquedesterritoires.event.registration.GroupSignUp;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a group's form sent, however little of it there is.
 *
 * @param delegate whom the receipt goes to
 * @param rows one for each person the form had room for, filled in or not
 * @param consent whether the box is ticked
 */
record GroupFields(String delegate, List<SignUpRequest> rows, boolean consent) {

  /** The button that asks for room for one more person. */
  static final String ADD = "ajouter";

  /** What nobody has filled in yet. */
  static final GroupFields EMPTY =
      new GroupFields("", List.of(SignUpRequest.EMPTY, SignUpRequest.EMPTY), false);

  static GroupFields read(Context ctx) {
    boolean consent = ctx.formParam("consent") != null;
    List<SignUpRequest> rows =
        IntStream.rangeClosed(1, GroupSignUp.MAX_PEOPLE)
            .filter(n -> ctx.formParam("givenName" + suffix(n)) != null)
            .mapToObj(n -> row(ctx, suffix(n), consent))
            .toList();
    return new GroupFields(
        Sent.text(ctx, "delegate"), rows.isEmpty() ? EMPTY.rows() : rows, consent);
  }

  private static SignUpRequest row(Context ctx, String suffix, boolean consent) {
    return new SignUpRequest(
        ctx.formParam("givenName" + suffix),
        ctx.formParam("familyName" + suffix),
        ctx.formParam("email" + suffix),
        ctx.formParam("role" + suffix),
        ctx.formParam("organisation" + suffix),
        Optional.empty(),
        Optional.empty(),
        Optional.of(ctx.formParam("lunch" + suffix) != null),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(consent),
        SignUpFields.notice(ctx));
  }

  /** What the fields of the n-th person have after their names. */
  static String suffix(int n) {
    return "-" + n;
  }

  /** The same with room for one more person, probably of the organisation of the first. */
  GroupFields withOneMore() {
    if (rows.size() >= GroupSignUp.MAX_PEOPLE) {
      return this;
    }
    List<SignUpRequest> more = new ArrayList<>(rows);
    more.add(
        new SignUpRequest(
            null,
            null,
            null,
            null,
            rows.getFirst().organisation(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(consent),
            Optional.empty()));
    return new GroupFields(delegate, List.copyOf(more), consent);
  }

  /** The people filled in; the first counts even if nothing of it is. */
  GroupRequest request() {
    return new GroupRequest(
        delegate,
        IntStream.range(0, rows.size())
            .filter(index -> index == 0 || isFilledIn(rows.get(index)))
            .mapToObj(rows::get)
            .toList());
  }

  boolean isFilledIn(SignUpRequest row) {
    return !(row.givenName() + row.familyName() + row.email() + row.role()).isBlank();
  }
}
