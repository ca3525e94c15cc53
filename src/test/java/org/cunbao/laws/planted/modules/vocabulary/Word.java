package org.cunbao.laws.planted.modules.vocabulary;

import org.cunbao.laws.planted.modules.intake.Sheet;

/** Vocabulary that leans on intake, which it may not, and closes a circle. */
public record Word(Sheet sheet) {}
