package fr.banquedesterritoires.event.documents.file;

/** After what the venue is communicated, as a day's file says it. */
enum DisclosureStep {
  REGISTRATION,
  APPROVAL
}
