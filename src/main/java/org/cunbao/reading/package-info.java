/**
 * One receipt to its reading: runs intake, recognition and normalisation, and accounts for every physical row.
 *
 * <p>A pure function of the file's bytes and name, the day of receipt, the rules, and the decisions about the file.
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "definitions", "intake", "recognise", "normalise"})
@NullMarked
package org.cunbao.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
