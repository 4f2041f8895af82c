package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.review.ReviewText;
import java.util.List;

/** What the demo's day concluded, invented like its people. */
final class DemoReview {

  private DemoReview() {}

  static ReviewText text() {
    return new ReviewText(
        """
        La salle repart avec une conviction commune : une coopération tient quand chacun dit \
        d’abord ce qu’il y gagne. Les territoires venus témoigner ont commencé petit, par un \
        sujet concret, avant d’écrire une convention.

        Deux freins reviennent à chaque table : personne n’a le temps d’animer la \
        coopération, et les calendriers des collectivités s’accordent mal. Un poste partagé et \
        un rendez-vous fixe dans l’année répondent aux deux.\
        """
            .replace(" :", "\u00a0:"),
        List.of(
            "Choisir un premier projet qui se voit en moins d’un an.",
            "Nommer une personne qui anime, payée par les deux côtés.",
            "Se retrouver chaque année pour décider ce que l’on poursuit."));
  }
}
