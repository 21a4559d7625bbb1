/**
 * Rules as dated data: code, period, parameters, effect, source, confirmation. The code that judges lies in the modules and
 * asks {@link kr.opengov.platform.rules.Rules#inForce} for the version of the day.
 */
package kr.opengov.platform.rules;
