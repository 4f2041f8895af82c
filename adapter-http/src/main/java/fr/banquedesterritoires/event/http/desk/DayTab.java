package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.organiser.Task;

/** The pages about a day, in the order of their links. */
enum DayTab {
  /** Figures at a glance. */
  BOARD(DeskPaths.BOARD, Task.READ_FIGURES),
  /** Who signed up. */
  PEOPLE(DeskPaths.PEOPLE, Task.READ_PEOPLE),
  /** Who comes in. */
  DOOR(DeskPaths.DOOR, Task.CHECK_IN),
  /** Lists to be taken out. */
  LISTS(DeskPaths.LISTS, Task.TAKE_LISTS_OUT),
  /** The venue, and who has been told. */
  VENUE(DeskPaths.VENUE, Task.READ_VENUE),
  /** What the day concluded. */
  REVIEW(DeskPaths.REVIEW, Task.READ_FIGURES),
  /** The day as others see it. */
  PREVIEW(DeskPaths.PREVIEW, Task.READ_FIGURES),
  /** The day itself, field by field. */
  FORM(DeskPaths.DAY_FORM, Task.CHANGE_DAYS),
  /** The day itself, as a file. */
  FILE(DeskPaths.DAY_FILE, Task.CHANGE_DAYS);

  private final String path;
  private final Task task;

  DayTab(String path, Task task) {
    this.path = path;
    this.task = task;
  }

  String path() {
    return path;
  }

  Task task() {
    return task;
  }
}
