package fr.banquedesterritoires.event.http.web;

/** Ends a request that cannot be done, from wherever it is noticed. */
public final class RefusedRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Says why. */
  public RefusedRequest(Problem problem) {
    super(problem.kind().slug(), null, false, false);
    this.problem = problem;
  }

  /** Says why, where the kind says it all. */
  public RefusedRequest(ProblemKind kind, Object... parameters) {
    this(Problem.of(kind, parameters));
  }

  /** Why. */
  public Problem problem() {
    return problem;
  }
}
