package org.byhand.page.picture;

import java.util.Optional;

/**
 * What is written in and beside a unit.
 *
 * @param name what it is called
 * @param value its number
 * @param remark a second number, such as a bias or a target
 */
public record UnitText(String name, String value, Optional<String> remark) {}
