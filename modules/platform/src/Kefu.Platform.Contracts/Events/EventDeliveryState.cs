namespace Kefu.Platform.Events;

/// <summary>What becomes of an event that was not handled at once.</summary>
public enum EventDeliveryState
{
    /// <summary>It is tried again, or waits behind an earlier one of the same record.</summary>
    Waiting,

    /// <summary>The module that is to handle it is off at the event's site; it goes on when the module is switched on.</summary>
    ModuleOff,

    /// <summary>It is given up until somebody sends it again.</summary>
    Dead,
}
