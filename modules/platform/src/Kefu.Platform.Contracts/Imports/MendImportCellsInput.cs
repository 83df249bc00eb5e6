using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Imports;

/// <summary>New texts for cells. Validates anew.</summary>
public class MendImportCellsInput
{
    [Required, MinLength(1), MaxLength(500)]
    public List<MendedImportCellDto> Cells { get; set; } = [];
}
