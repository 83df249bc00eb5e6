using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Imports;

/// <summary>Another reading of the file: which sheet, whether hidden rows count, which column fills which field. Validates anew.</summary>
public class ChangeImportMappingInput
{
    /// <summary>Null: the sheet found.</summary>
    [StringLength(200)]
    public string? SheetName { get; set; }
    public bool IncludeHidden { get; set; }
    /// <summary>Columns by letters; columns that are not named are left out. Empty: mapped by their headers.</summary>
    [MaxLength(ImportLimits.Columns)]
    public List<ImportMappingDto> Mapping { get; set; } = [];
}
