package fr.banquedesterritoires.event.documents.file;

/** A place in a file, line and column counted from 1. */
record Position(int line, int column) {
  static final Position START = new Position(1, 1);
}
