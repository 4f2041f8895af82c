package fr.banquedesterritoires.event.http.pages;

import static io.javalin.http.HttpStatus.OK;

import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.application.registration.ReadRegistration.Shown.Found;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The public and the private page of a day, by the very templates that others are answered with,
 * for whoever prepares it. Their buttons do nothing, and the browser is told to send no form.
 */
public final class Previews {

  private final URI site;
  private final Pages pages;

  /** With the pages of a site. */
  public Previews(URI site, Pages pages) {
    this.site = site;
    this.pages = pages;
  }

  /** Answers with the page that everybody reads. */
  public void answer(Context ctx, PublicDay day, Frame preview) {
    show(ctx, DayView.TEMPLATE, DayView.from(day, preview));
  }

  /** Answers with the page of whoever holds a private link. */
  public void answer(Context ctx, Found found, Frame preview) {
    SignUpRequest sentIn =
        SignUpRequest.of(found.registration().participant(), found.registration().wishes());
    SignUpForm form = SignUpForm.of(sentIn, List.of(), found.day(), preview.texts());
    show(
        ctx,
        RegistrationView.TEMPLATE,
        RegistrationView.from(
            found,
            Optional.empty(),
            Optional.empty(),
            Optional.of(form),
            Optional.empty(),
            site,
            false,
            preview));
  }

  /** Of two policies the browser obeys both. */
  private void show(Context ctx, String template, Object view) {
    ctx.res().addHeader("Content-Security-Policy", "form-action 'none'");
    pages.answer(ctx, OK, template, view);
  }
}
