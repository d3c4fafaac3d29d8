package org.meritcompetition.papers.template;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.Units;

/** Puts a photo of two inches in the place of its placeholder, or says where to paste one. */
final class PhotoPolicy implements RenderPolicy {

    private static final double WIDTH_IN_POINTS = 35 / 25.4 * 72;
    private static final double HEIGHT_IN_POINTS = 49 / 25.4 * 72;
    private static final String TO_BE_PASTED = "近期免冠2寸照片";

    @Override
    public void render(ElementTemplate element, Object data, XWPFTemplate template) {
        var run = ((RunTemplate) element).getRun();
        if (!(data instanceof byte[] photo)) {
            run.setText(TO_BE_PASTED, 0);
            return;
        }
        run.setText("", 0);
        try {
            run.addPicture(
                    new ByteArrayInputStream(photo),
                    typeOf(photo),
                    "photo",
                    Units.toEMU(WIDTH_IN_POINTS),
                    Units.toEMU(HEIGHT_IN_POINTS));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("a photo that cannot be put into the form", e);
        }
    }

    private static PictureType typeOf(byte[] photo) {
        return FileMagic.valueOf(photo) == FileMagic.PNG ? PictureType.PNG : PictureType.JPEG;
    }
}
