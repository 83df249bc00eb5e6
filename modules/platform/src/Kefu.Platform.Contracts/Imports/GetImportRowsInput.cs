using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.Imports;

/// <summary>Which rows the preview shows.</summary>
public class GetImportRowsInput : PagedResultRequestDto
{
    /// <summary>Only rows with an error.</summary>
    public bool OnlyInvalid { get; set; }
}
