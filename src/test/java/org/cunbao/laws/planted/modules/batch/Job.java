package org.cunbao.laws.planted.modules.batch;

/** A job that others should not know of. */
public record Job(String name) {}
