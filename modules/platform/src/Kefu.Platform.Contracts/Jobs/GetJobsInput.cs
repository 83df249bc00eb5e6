using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.Jobs;

/// <summary>Which jobs to list; what is not given does not narrow.</summary>
public sealed class GetJobsInput : PagedResultRequestDto
{
    public JobState? State { get; set; }

    /// <summary>The name of a kind.</summary>
    [StringLength(128)]
    public string? Kind { get; set; }
}
