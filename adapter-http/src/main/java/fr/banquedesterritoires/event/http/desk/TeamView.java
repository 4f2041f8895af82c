package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.InviteClerk.Invitation;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.organiser.RunTeam.Member;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The team.
 *
 * @param desk around it
 * @param rows its members
 * @param email the field of the address to invite
 * @param role the field of their role
 * @param invited who has just been invited, if anybody
 * @param link their link, shown this once
 */
record TeamView(
    DeskFrame desk,
    List<Row> rows,
    Field email,
    Field role,
    Optional<String> invited,
    Optional<String> link) {

  static final String TEMPLATE = "desk/team.jte";

  /**
   * A member.
   *
   * @param email their address
   * @param role what their role is called
   * @param sessions in how many browsers they are signed in
   * @param oneself whether it is who is looking
   * @param signOut where the button to end their sessions leads
   * @param dismiss where the button to end their work leads
   */
  record Row(
      String email, String role, String sessions, boolean oneself, String signOut, String dismiss) {

    static Row of(Member member, Permit permit, Texts texts) {
      String id = member.clerk().id().toString();
      return new Row(
          member.clerk().email().typed(),
          texts.name(member.clerk().role()),
          texts.say("team.sessions", member.sessions()),
          member.clerk().id().equals(permit.by()),
          DeskPaths.MEMBER_SIGN_OUT.replace("{clerk}", id),
          DeskPaths.MEMBER_DISMISS.replace("{clerk}", id));
    }
  }

  static TeamView from(
      List<Member> members,
      Permit permit,
      TeamForm form,
      Optional<Invitation> invitation,
      Optional<String> link,
      DeskFrame desk) {
    Texts texts = desk.texts();
    return new TeamView(
        desk,
        members.stream().map(member -> Row.of(member, permit, texts)).toList(),
        form.emailField(texts),
        form.roleField(texts),
        invitation.map(made -> made.clerk().email().typed()),
        link);
  }

  /** The fields that something is wrong with. */
  List<Field> wrong() {
    return Stream.of(email, role).filter(Field::isWrong).toList();
  }
}
