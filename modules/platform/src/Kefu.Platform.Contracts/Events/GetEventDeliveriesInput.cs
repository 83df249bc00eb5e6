using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.Events;

/// <summary>Which events to list; what is not given does not narrow.</summary>
public sealed class GetEventDeliveriesInput : PagedResultRequestDto
{
    /// <summary>Part of the event's name, or the whole key of a record.</summary>
    [StringLength(128)]
    public string? Filter { get; set; }

    public EventDeliveryState? State { get; set; }
}
