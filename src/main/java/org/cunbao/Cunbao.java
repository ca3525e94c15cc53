package org.cunbao;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The house as Spring sees it: every room's wiring is found below this package. */
@SpringBootApplication
public class Cunbao {}
