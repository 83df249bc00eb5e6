using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.Imports;

/// <summary>An import as its user sees it: state, mapping, counts and one page of its errors.</summary>
public class ImportDto : EntityDto<Guid>
{
    /// <summary>Name of the import type, for example <c>CustomerArchives.Customers</c>.</summary>
    public string Type { get; set; } = "";
    public string FileName { get; set; } = "";
    /// <summary>When the file was uploaded (UTC).</summary>
    public DateTime CreationTime { get; set; }
    public ImportState State { get; set; }
    public string? SheetName { get; set; }
    /// <summary>Row of the header as the spreadsheet program shows it; the lower one where it has two. 0 while it is unknown.</summary>
    public int HeaderRow { get; set; }
    public bool IncludeHidden { get; set; }
    public ReimportRule Rule { get; set; }
    public List<ImportMappingDto> Mapping { get; set; } = [];
    /// <summary>Rows of data; blank rows, subtotals, page headers and notes are not among them.</summary>
    public int Total { get; set; }
    public int Valid { get; set; }
    public int Invalid { get; set; }
    /// <summary>Valid rows whose key stood in an earlier valid row of the file.</summary>
    public int Duplicates { get; set; }
    /// <summary>Valid rows, no duplicates, that look like a stored record.</summary>
    public int Matches { get; set; }
    public int Imported { get; set; }
    public int Warnings { get; set; }
    public int Skipped { get; set; }
    /// <summary>Rows worked through in the step that runs, of <see cref="Total"/> as far as it is known.</summary>
    public int Processed { get; set; }
    /// <summary>When the same file was imported before, the time (UTC).</summary>
    public DateTime? SameFileImportedAt { get; set; }
    /// <summary>Why the import failed; null in every other state.</summary>
    public string? FailureCode { get; set; }
    public string? FailureMessage { get; set; }
    public PagedResultDto<ImportErrorDto> Errors { get; set; } = new();
}
