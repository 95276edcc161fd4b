package org.amur.rest;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Request of a program and its response. */
public record Exchange(ServletContext application, HttpServletRequest request, HttpServletResponse response) {
}
