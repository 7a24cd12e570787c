package org.w3id.muster.server;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.w3id.muster.site.ProblemDetail;

/**
 * Puts a bound to the texts that a query makes. Thirty lines of {@code BIND(CONCAT(?x, ?x) AS ?y)} would else make a text
 * of a gigabyte, and Java has no way to stop one expression in the middle.
 *
 * <p>The functions that can make a text longer are replaced by ones that look first: CONCAT, REPLACE and
 * ENCODE_FOR_URI. Stateless.
 */
final class BoundedText extends ExprTransformCopy {

    /** Characters of the longest text that a function makes. */
    static final int LONGEST = 1 << 20;

    private static final int LONGEST_CODE = 12;
    private static final Pattern OVERLAP = Pattern.compile("\\(\\?<?=");

    private BoundedText() {}

    static Query in(Query query) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase(), new BoundedText());
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        Expr copy = super.transform(function, arguments);
        return switch (copy) {
            case E_StrConcat concat -> new Concat(new ExprList(concat.getArgs()));
            case E_StrReplace replace -> new Replace(new ExprList(replace.getArgs()));
            default -> copy;
        };
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return function instanceof E_StrEncodeForURI ? new Encode(argument) : super.transform(function, argument);
    }

    private static void check(long length) {
        if (length > LONGEST) {
            throw ProblemDetail.of("text-too-long", 422, "The query makes a text that is too long",
                    "CONCAT, REPLACE or ENCODE_FOR_URI would make a text of more than " + LONGEST + " characters.",
                    "Join shorter texts.").toException();
        }
    }

    private static long length(NodeValue value) {
        return value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
    }

    private static final class Concat extends E_StrConcat {

        Concat(ExprList arguments) {
            super(arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            check(values.stream().mapToLong(BoundedText::length).sum());
            return super.eval(values);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Concat(arguments);
        }
    }

    private static final class Replace extends E_StrReplace {

        Replace(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            long text = length(values.get(0));
            long groups = values.get(2).asString().chars().filter(c -> c == '$').count();
            // what groups find adds up to the text once, or, when they may look ahead and behind, once for each place
            long found = OVERLAP.matcher(values.get(1).asString()).find() ? text * (text + 1) : text;
            check(text + (text + 1) * length(values.get(2)) + groups * found);
            return super.eval(values);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }

    private static final class Encode extends E_StrEncodeForURI {

        Encode(Expr argument) {
            super(argument);
        }

        @Override
        public NodeValue eval(NodeValue value) {
            check(length(value) * LONGEST_CODE);
            return super.eval(value);
        }

        @Override
        public Expr copy(Expr argument) {
            return new Encode(argument);
        }
    }
}
