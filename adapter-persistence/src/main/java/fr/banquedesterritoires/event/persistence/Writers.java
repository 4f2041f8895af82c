package fr.banquedesterritoires.event.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** One writer or several; what has the same key always goes to the same one. */
final class Writers implements AutoCloseable {

  private final List<GroupCommit> writers;

  Writers(int count, IntFunction<GroupCommit> writer) {
    this.writers = IntStream.range(0, count).mapToObj(writer).toList();
  }

  /** Runs the work and returns its answer once it is durable. */
  <T> T run(Object key, Function<? super SqlConnection, ? extends T> work) {
    return writers.get(Math.floorMod(key.hashCode(), writers.size())).run(key, work);
  }

  /** What hinders them now. */
  Optional<String> trouble() {
    return writers.stream().flatMap(writer -> writer.trouble().stream()).findFirst();
  }

  @Override
  public void close() {
    writers.forEach(GroupCommit::close);
  }
}
