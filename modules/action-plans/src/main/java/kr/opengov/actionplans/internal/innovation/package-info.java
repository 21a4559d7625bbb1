/** The register of open innovation. */
package kr.opengov.actionplans.internal.innovation;
