/** What those who came think of a day: asked once, answered by private link, read as figures. */
@NullMarked
package fr.banquedesterritoires.event.application.feedback;

import org.jspecify.annotations.NullMarked;
