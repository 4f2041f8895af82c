package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.venue.DisclosureGrant;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Stores that are real but in one thing. */
final class Stores {

  private Stores() {}

  /** Finds days as they are, and then something is done to them. */
  static Store withDays(Store real, UnaryOperator<EventDay> change) {
    return with(
        (proxy, method, arguments) -> {
          Object found = call(real, method, arguments);
          return asks(method, EventDayId.class)
              ? ((Optional<?>) found).map(EventDay.class::cast).map(change)
              : found;
        });
  }

  /** Lists days as they are, and then something is done to them. */
  static Store withLists(Store real, UnaryOperator<EventDay> change) {
    return with(
        (proxy, method, arguments) -> {
          Object found = call(real, method, arguments);
          return method.getName().equals("all")
              ? ((List<?>) found).stream().map(EventDay.class::cast).map(change).toList()
              : found;
        });
  }

  /** Notes each time that a venue is asked for. */
  static Store noting(Store real, Consumer<EventDayId> venueRead) {
    return with(
        (proxy, method, arguments) -> {
          if (asks(method, DisclosureGrant.class)) {
            venueRead.accept(((DisclosureGrant) arguments[0]).day());
          }
          return call(real, method, arguments);
        });
  }

  private static boolean asks(Method method, Class<?> parameter) {
    return method.getName().equals("find")
        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {parameter});
  }

  private static Store with(InvocationHandler handler) {
    return (Store)
        Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[] {Store.class}, handler);
  }

  private static Object call(Store real, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
