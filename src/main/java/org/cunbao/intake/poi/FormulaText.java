package org.cunbao.intake.poi;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.jspecify.annotations.Nullable;

/**
 * Formulas as people write them; {@code =} alone for one that is shared or beyond rendering.
 *
 * <p>Nothing is calculated. Other sheets appear as {@code ?}: what matters is which cells of the same sheet are added up.
 */
final class FormulaText implements FormulaRenderingWorkbook {

    private static final String UNKNOWN = "?";
    private static final String MARK = "=";

    private final List<String> names = new ArrayList<>();

    void name(NameRecord name) {
        names.add(name.getNameText());
    }

    String of(FormulaRecord formula) {
        try {
            Ptg[] tokens = formula.getParsedExpression();
            boolean shared = tokens.length == 0 || tokens[0] instanceof ExpPtg;
            return shared ? MARK : FormulaRenderer.toFormulaString(this, tokens);
        } catch (RuntimeException e) {
            return MARK; // the cached value is what counts
        }
    }

    @Override
    public @Nullable ExternalSheet getExternalSheet(int externSheetIndex) {
        return null;
    }

    @Override
    public String getSheetFirstNameByExternSheet(int externSheetIndex) {
        return UNKNOWN;
    }

    @Override
    public String getSheetLastNameByExternSheet(int externSheetIndex) {
        return UNKNOWN;
    }

    @Override
    public String resolveNameXText(NameXPtg name) {
        return UNKNOWN;
    }

    @Override
    public String getNameText(NamePtg name) {
        return name.getIndex() < names.size() ? names.get(name.getIndex()) : UNKNOWN;
    }
}
