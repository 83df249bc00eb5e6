namespace Kefu.Platform.Imports;

/// <summary>Codes of what may be wrong with a file, a cell or a request of the import; each has a text in resource Platform.</summary>
public static class ImportErrorCodes
{
    // the file
    public const string FileEmpty = "Platform:ImportFileEmpty";
    public const string FileTooLarge = "Platform:ImportFileTooLarge";
    public const string FileDamaged = "Platform:ImportFileDamaged";
    public const string FileProtected = "Platform:ImportFileProtected";
    public const string FileNotASpreadsheet = "Platform:ImportFileNotASpreadsheet";
    public const string FileIsAWebPage = "Platform:ImportFileIsAWebPage";
    public const string FileExpandsTooFar = "Platform:ImportFileExpandsTooFar";
    public const string FileTextDamaged = "Platform:ImportFileTextDamaged";
    public const string FileGone = "Platform:ImportFileGone";
    public const string TooManyRows = "Platform:ImportTooManyRows";
    public const string TooManyColumns = "Platform:ImportTooManyColumns";
    public const string HeaderNotFound = "Platform:ImportHeaderNotFound";
    public const string RequiredColumnMissing = "Platform:ImportRequiredColumnMissing";
    public const string SheetUnknown = "Platform:ImportSheetUnknown";

    // a cell
    public const string Required = "Platform:ImportRequired";
    public const string CellError = "Platform:ImportCellError";
    public const string TooLong = "Platform:ImportTooLong";
    public const string ValueUnknown = "Platform:ImportValueUnknown";
    public const string NotANumber = "Platform:ImportNotANumber";
    public const string NotADate = "Platform:ImportNotADate";
    public const string Negative = "Platform:ImportNegative";
    public const string PhonePrecisionLost = "Platform:ImportPhonePrecisionLost";
    public const string IdPrecisionLost = "Platform:ImportIdPrecisionLost";

    // what was asked of an import
    public const string TypeUnknown = "Platform:ImportTypeUnknown";
    public const string StateForbids = "Platform:ImportStateForbids";
    public const string HasInvalidRows = "Platform:ImportHasInvalidRows";
    public const string HasRepeatedRows = "Platform:ImportHasRepeatedRows";
    public const string NothingToImport = "Platform:ImportNothingToImport";
    public const string FieldUnknown = "Platform:ImportFieldUnknown";
    public const string FieldMappedTwice = "Platform:ImportFieldMappedTwice";
    public const string RowUnknown = "Platform:ImportRowUnknown";
    public const string NotPermitted = "Platform:ImportNotPermitted";
    public const string Interrupted = "Platform:ImportInterrupted";
}
